import { realpathSync, statSync } from 'node:fs'

/** Whether writing to `output` would replace one of the inputs. Two names may mean one file, so real paths are compared. */
export function replacesInput(output: string, inputs: readonly string[]): boolean {
  const target = realFile(output)
  return target !== undefined && inputs.some((input) => realFile(input) === target)
}

// Writing to a device does not replace it.
function realFile(path: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  return isFile ? realpathSync(path) : undefined
}
