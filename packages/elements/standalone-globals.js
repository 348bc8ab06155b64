// Lit takes these two while it is imported. With stand-ins, importing a standalone file where there is no page does not throw.
export const HTMLElement = globalThis.HTMLElement ?? class {}
export const document = globalThis.document ?? { createTreeWalker: () => undefined }
