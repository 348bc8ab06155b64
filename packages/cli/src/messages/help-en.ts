const choice = new Intl.ListFormat('en', { type: 'disjunction' })

/** What `--help` says. */
export const help = {
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  program:
    'Grades customers, says whose visit is due, plans the visits and prices what customers ask for, by the rules of a rulebook.',
  commands: {
    grade: 'the grade of every customer',
    due: 'when each customer’s next visit is due',
    plan: 'which visit on which day, and which none',
    quote: 'what each request costs, from which price, and who has to approve',
    lint: 'whether rulebooks are sound, what to write instead, and rules that contradict or miss each other',
  },
  arguments: {
    files: 'customers as CSV or NDJSON; standard input without a file, or for -',
    requests:
      'requests as CSV (request, customer, item, quantity, …; rows of one request stand together) or NDJSON; standard input without a file, or for -',
    rulebooks: 'rulebooks as JSON files, or names of presets',
  },
  options: {
    rulebook: 'the rules: a preset (car-dealer, wholesaler) or a JSON file; car-dealer by default',
    today: 'the day to answer for, YYYY-MM-DD; the local day by default',
    now: 'the moment to answer for, with its offset: 2026-11-21T15:30:00+08:00',
    locale: 'en or zh-CN; by LC_ALL and LANG by default',
    format: 'csv or ndjson; by the file’s ending or its first character by default',
    map: 'the column of a field, for other systems’ headers: --map lastVisitOn="Last call"; --map facts.revenue=Umsatz renames a fact; repeatable',
    json: 'NDJSON, one object a line; so it is in a pipe and with --output',
    output: 'write NDJSON to a file, which appears when it is complete',
    reasons: 'in a table, the reasons under each line',
    limit: 'the most lines of a table; 50 by default',
    merge:
      'the customers with their grades, for the next command: fieldbook grade --merge … | fieldbook due',
    compare:
      'who moves to which grade by another rulebook, a preset or a JSON file: a table that sums, then the customers and the rules',
    compareToday: 'the same by another day, with --compare or without',
    lintToday:
      'the day from which ages are counted; the first day in force of each rulebook by default',
    from: 'the first day of the plan; today by default',
    days: 'how many calendar days to plan; 14 by default',
    reps: 'who makes the visits: a file (id, name, visitsPerDay) or a list r1:8,r2:6',
    visitsPerDay: 'instead of --reps: everybody whom a customer names, with so many visits a day',
    appointments: 'visits already agreed, a file (id, customerId, repId, on, at)',
    quoteRulebook: 'the rules: a preset or a JSON file whose rulebook has prices',
    prices: 'instead of --rulebook: a price book by itself, a JSON file',
    customers: 'grades and facts of the customers that requests name: a file as for grade',
    vouchers: 'the vouchers in circulation, a JSON file: by id',
    market: 'what the market asks, a JSON file: by item',
    explain: 'each quote in sentences: from the list price to the net price, and why',
    help: 'this help',
    version: 'the version',
  },
  exitCodes: `Exit codes:
  0   all good
  1   some rows or quotes were refused; all the others count
  2   wrong use
  3   the rulebook, or the problem to plan, is not valid
  4   a file could not be read or written
  5   lint found errors in a rulebook that can be read
  70  a fault of fieldbook itself
  130 interrupted`,
  examples: {
    program: `Examples:
  fieldbook due customers.csv
  fieldbook plan customers.csv --reps r1:8,r2:6 --days 14
  fieldbook grade --merge customers.csv --rulebook rules.json | fieldbook due --json
  fieldbook COMMAND --help`,
    grade: `Examples:
  fieldbook grade customers.csv
  fieldbook grade customers.csv --rulebook rules.json --reasons
  fieldbook grade customers.csv --rulebook rules.json --compare next-year.json
  fieldbook grade --merge customers.csv | fieldbook due`,
    due: `Examples:
  fieldbook due customers.csv --reasons
  fieldbook due export.csv --map id=KUNNR --map lastVisitOn="Letzter Besuch"
  fieldbook due customers.csv --json | jq -r 'select(.status == "overdue") | .customerId'`,
    plan: `Examples:
  fieldbook plan customers.csv --reps reps.csv --days 14
  fieldbook plan customers.csv --visits-per-day 8 --from 2026-11-23
  fieldbook plan customers.csv --reps r1:8,r2:6 --output plan.ndjson`,
    quote: `Examples:
  fieldbook quote requests.csv --prices prices.json
  fieldbook quote requests.csv --rulebook rules.json --customers customers.csv --explain
  fieldbook quote requests.csv --prices prices.json --json | jq -r 'select(.status == "needs-approval") | .requestId'`,
    lint: `Examples:
  fieldbook lint rules.json
  fieldbook lint rulebooks/*.json --locale zh-CN`,
  },
}

/** What is said when the command is used wrongly. */
export const usage = {
  hint: (command: string) => `“${command} --help” shows how it is used.`,
  unknownOption: (what: string) => `There is no option ${what}.`,
  unknownCommand: (what: string) =>
    `There is no command ${what}. The commands are grade, due, plan, quote and lint.`,
  missingValue: (what: string) => `The option ${what} needs a value.`,
  missingArgument: (what: string) => `The argument ${what} is missing.`,
  tooManyArguments: 'There are more arguments than this command takes.',
  oneOf: (option: string, found: string, allowed: readonly string[]) =>
    `${option} cannot be “${found}”. Write ${choice.format(allowed)}.`,
  date: (option: string, found: string) =>
    `${option} cannot be “${found}”. Write year, month and day as YYYY-MM-DD, for example 2026-11-21.`,
  instant: (found: string) =>
    `--now cannot be “${found}”. Write a moment with its offset, for example 2026-11-21T15:30:00+08:00.`,
  wholeNumber: (option: string, found: string) =>
    `${option} cannot be “${found}”. Write a whole number.`,
  map: (found: string, fields: readonly string[]) =>
    `--map cannot be “${found}”. Write FIELD=COLUMN; the fields are ${fields.join(', ')} and facts.NAME.`,
  mappedTwice: (field: string) => `--map names ${field} twice. Keep one.`,
  outputIsInput: (output: string) =>
    `--output cannot be ${output}: this file is to be read. Name another.`,
  mergedOrCompared:
    '--merge hands the customers on, --compare and --compare-today ask who moves. Keep one.',
  repsTwice: '--reps and --visits-per-day both say who makes the visits. Keep one.',
  whichPrices:
    'Which prices? Name a rulebook with --rulebook rules.json, or a price book with --prices prices.json.',
  pricesTwice: '--rulebook and --prices both say which prices count. Keep one.',
  explainedOrJson: '--explain answers in sentences, --json in NDJSON. Keep one.',
  reps: 'Who makes the visits? Say it with --reps reps.csv, --reps r1:8,r2:6 or --visits-per-day 8.',
}
