/** The words that every widget has. */
export const en = {
  cannotShow: 'This cannot be shown yet',
  cannotShowWhy: (count: number) =>
    count === 1
      ? 'Something in what this widget was given is not right:'
      : `${count} things in what this widget was given are not right:`,
  broken: 'The data could not be read. Check it with the schema that belongs to it.',
  loading: 'Loading',
  close: 'Close',
}

export type BaseWords = typeof en
