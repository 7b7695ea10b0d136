// The package types its reader with the DOM, and its worker not at all; `loadPdfjs.ts` says what we use.
declare module 'pdfjs-dist/legacy/build/pdf.mjs'
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
