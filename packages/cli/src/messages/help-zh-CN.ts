import type { help as englishHelp, usage as englishUsage } from './help-en.js'

/** What `--help` says. */
export const help: typeof englishHelp = {
  titles: { usage: '用法：', arguments: '参数：', options: '选项：', commands: '命令：' },
  program: '按规则手册为客户评级，找出该拜访的客户，制定拜访计划，并为询价单报价。',
  commands: {
    grade: '每位客户的级别',
    due: '每位客户的下次拜访何时到期',
    plan: '哪天拜访哪位客户，哪些排不进去',
    quote: '每份询价单的价格、依据，以及由谁审批',
    lint: '检查规则手册，说明如何修改，并找出相互矛盾或遗漏的规则',
  },
  arguments: {
    files: '客户名单，CSV 或 NDJSON；不指定文件或写 - 时读取标准输入',
    requests:
      '询价单，CSV（request、customer、item、quantity 等列，同一询价单的各行须放在一起）或 NDJSON；不指定文件或写 - 时读取标准输入',
    rulebooks: '规则手册：JSON 文件或预设名称',
  },
  options: {
    rulebook: '规则：预设名称（car-dealer、wholesaler）或 JSON 文件；默认为 car-dealer',
    today: '以哪一天为今天，格式 YYYY-MM-DD；默认为本机日期',
    now: '以哪一刻为现在，须带时区：2026-11-21T15:30:00+08:00',
    locale: 'en 或 zh-CN；默认取自 LC_ALL 和 LANG',
    format: 'csv 或 ndjson；默认按文件扩展名或首个字符判断',
    map: '某个字段对应的列名，用于其他系统的表头：--map lastVisitOn="最近联系"；--map facts.revenue=营业额 可为其他资料改名；可重复使用',
    json: '输出 NDJSON，每行一个对象；输出到管道或使用 --output 时即为此格式',
    output: '将 NDJSON 写入文件，全部写完后文件才会出现',
    reasons: '在表格的每一行下面列出理由',
    limit: '表格最多显示的行数；默认50',
    merge: '输出带有级别的客户资料，供下一个命令使用：fieldbook grade --merge … | fieldbook due',
    compare:
      '按另一份规则手册（预设名称或 JSON 文件）重新评级后，哪些客户的级别会改变：先列出带合计的表格，再列出客户和规则',
    compareToday: '改为以另一天评级来比较，可与 --compare 同用',
    lintToday: '从哪一天计算距今天数；默认为每份规则手册的生效日期',
    from: '计划的第一天；默认为今天',
    days: '计划多少个自然日；默认14',
    reps: '由谁拜访：文件（id、name、visitsPerDay）或列表 r1:8,r2:6',
    visitsPerDay: '代替 --reps：客户名单中出现的每位销售顾问，每天可拜访的次数',
    appointments: '已经约好的拜访，文件（id、customerId、repId、on、at）',
    quoteRulebook: '规则：预设名称或 JSON 文件，其中须有价格部分',
    prices: '代替 --rulebook：单独的价格手册，JSON 文件',
    customers: '询价客户的级别和其他资料：与 grade 所读的文件相同',
    vouchers: '流通中的代金券，JSON 文件，按编号列出',
    market: '市场价格，JSON 文件，按商品列出',
    explain: '用文字说明每份报价：如何从目录价得出净价，以及原因',
    help: '显示本帮助',
    version: '显示版本',
  },
  exitCodes: `退出码：
  0   一切正常
  1   部分行或询价单有误未计入，其余均已计入
  2   用法有误
  3   规则手册或计划条件无效
  4   文件无法读取或写入
  5   规则手册可以读取，但 lint 发现了错误
  70  fieldbook 自身的错误
  130 被中断`,
  examples: {
    program: `示例：
  fieldbook due customers.csv
  fieldbook plan customers.csv --reps r1:8,r2:6 --days 14
  fieldbook grade --merge customers.csv --rulebook rules.json | fieldbook due --json
  fieldbook COMMAND --help`,
    grade: `示例：
  fieldbook grade customers.csv
  fieldbook grade customers.csv --rulebook rules.json --reasons
  fieldbook grade customers.csv --rulebook rules.json --compare next-year.json
  fieldbook grade --merge customers.csv | fieldbook due`,
    due: `示例：
  fieldbook due customers.csv --reasons
  fieldbook due export.csv --map id=客户代码 --map lastVisitOn=最近联系
  fieldbook due customers.csv --json | jq -r 'select(.status == "overdue") | .customerId'`,
    plan: `示例：
  fieldbook plan customers.csv --reps reps.csv --days 14
  fieldbook plan customers.csv --visits-per-day 8 --from 2026-11-23
  fieldbook plan customers.csv --reps r1:8,r2:6 --output plan.ndjson`,
    quote: `示例：
  fieldbook quote requests.csv --prices prices.json
  fieldbook quote requests.csv --rulebook rules.json --customers customers.csv --explain
  fieldbook quote requests.csv --prices prices.json --json | jq -r 'select(.status == "needs-approval") | .requestId'`,
    lint: `示例：
  fieldbook lint rules.json
  fieldbook lint rulebooks/*.json --locale en`,
  },
}

/** What is said when the command is used wrongly. */
export const usage: typeof englishUsage = {
  hint: (command) => `用法请见“${command} --help”。`,
  unknownOption: (what) => `没有 ${what} 这个选项。`,
  unknownCommand: (what) => `没有 ${what} 这个命令。可用的命令：grade、due、plan、quote、lint。`,
  missingValue: (what) => `选项 ${what} 需要一个值。`,
  missingArgument: (what) => `缺少参数 ${what}。`,
  tooManyArguments: '参数过多。',
  oneOf: (option, found, allowed) => `${option} 不能是“${found}”。可选：${allowed.join('、')}。`,
  date: (option, found) => `${option} 不能是“${found}”。请按 YYYY-MM-DD 填写日期，例如2026-11-21。`,
  instant: (found) => `--now 不能是“${found}”。请连同时区一起填写，例如2026-11-21T15:30:00+08:00。`,
  wholeNumber: (option, found) => `${option} 不能是“${found}”。请填写整数。`,
  map: (found, fields) =>
    `--map 不能是“${found}”。请写成 字段=列名；可用的字段：${fields.join('、')} 和 facts.名称。`,
  mappedTwice: (field) => `--map 两次指定了 ${field}，请只保留一个。`,
  outputIsInput: (output) => `--output 不能是 ${output}：这个文件正要读取。请换一个文件名。`,
  mergedOrCompared:
    '--merge 用于输出客户资料，--compare 和 --compare-today 用于比较级别变化，请只保留一种。',
  repsTwice: '--reps 和 --visits-per-day 都用来说明由谁拜访，请只保留一个。',
  whichPrices:
    '按哪些价格？请用 --rulebook rules.json 指定规则手册，或用 --prices prices.json 指定价格手册。',
  pricesTwice: '--rulebook 和 --prices 都用来指定价格，请只保留一个。',
  explainedOrJson: '--explain 用文字说明，--json 输出 NDJSON，请只保留一个。',
  reps: '由谁拜访？请用 --reps reps.csv、--reps r1:8,r2:6 或 --visits-per-day 8 说明。',
}
