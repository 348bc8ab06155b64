import { realpathSync, statSync } from 'node:fs'

/** Whether writing to `output` would replace one of the inputs. Two names may mean one file, so real paths are compared. */
export function replacesInput(output: string, inputs: readonly string[]): boolean {
  const target = realFile(output)
  return target !== undefined && inputs.some((input) => realFile(input) === target)
}

// Writing to a device does not replace it; what is not there or may not be looked at is reported when it is opened.
function realFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? realpathSync(path) : undefined
  } catch {
    return undefined
  }
}
