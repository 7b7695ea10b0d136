/** The browser of the tests, where one is installed. */
import { spawnSync } from 'node:child_process'

export const isInstalled = spawnSync('which', ['chromium'], { stdio: 'ignore' }).status === 0

/** Without a window, and with nothing that asks for other pages than ours. */
export const quietly: ReadonlyArray<string> = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
