// Which port, and what to say when it cannot be had.

const USUAL = 4173
const HIGHEST = 65_535

/**
 * The port that was asked for.
 *
 * @param {string} [text] what PORT says
 * @throws {Error} worded for a person, when it is none
 */
export function portOf(text = '') {
  if (text === '') return USUAL
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= HIGHEST) return port
  throw new Error(
    `PORT is “${text}”, but should be a whole number from 1 to ${HIGHEST}, for example PORT=5000.`,
  )
}

/**
 * Why a port cannot be had, and what to do.
 *
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
export function portRefused({ code, message }, port) {
  if (code === 'EADDRINUSE') {
    const another = port === HIGHEST ? port - 1 : port + 1
    return `Port ${port} is taken by another program: stop that one, or choose another port with “PORT=${another} npm start”.`
  }
  if (code === 'EACCES') {
    return `Port ${port} is not open to you: choose one above 1023 with “PORT=5000 npm start”.`
  }
  return message
}
