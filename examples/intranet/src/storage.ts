// A browser may have its storage switched off, and then even asking throws.

/** What this browser remembers under a name, or null. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @returns whether it is remembered */
export function remember(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Where nothing is remembered, nothing need be forgotten.
  }
}
