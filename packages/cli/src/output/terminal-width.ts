const USUAL_WIDTH = 80

/** How wide a table may be. Some terminals (`script`, those of build servers) say that they have no columns at all. */
export function terminalWidth({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : USUAL_WIDTH
}
