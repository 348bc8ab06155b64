/** Which band gives each grade: Fieldbook names it in each answer, so all do. @type {Record<string, string>} */
export const BAND_RULES = { A: '/bands/0', B: '/bands/1', C: '/bands/2', D: '/bands/3' }
