// The widgets come one folder each; until the first is here, the package only holds its place.
export {}
