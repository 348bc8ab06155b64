// A subpath of types alone: the build writes them over the empty ones of this file.
export {}
