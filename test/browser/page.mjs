/** Runs in the browser: reads the files that the server names, and sends back what it read. */
import { parseReport } from 'ogi-report'
import { fromFile } from 'ogi-report/file'

/** @param {string} name */
const readFile = async (name) => {
  const bytes = new Uint8Array(await (await fetch(`/files/${name}`)).arrayBuffer())
  const document = await fromFile(bytes)()
  return document._tag === 'Left' ? document : parseReport(document.right)
}

/** @returns {Promise<Readonly<Record<string, unknown>>>} */
const readAll = async () => {
  const names = /** @type {ReadonlyArray<string>} */ (await (await fetch('/files/')).json())
  const results = await Promise.all(names.map(async (name) => [name, await readFile(name)]))
  return Object.fromEntries(results)
}

const results = await readAll().catch((error) => ({ thrown: String(error) }))
await fetch('/results', { method: 'POST', body: JSON.stringify(results) })
