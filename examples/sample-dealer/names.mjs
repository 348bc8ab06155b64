// What the people and companies of the sample are called. All of them are made up.

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余',
]
const givenNames = [
  ...[
    '伟',
    '芳',
    '娜',
    '敏',
    '静',
    '丽',
    '强',
    '磊',
    '军',
    '洋',
    '勇',
    '艳',
    '杰',
    '涛',
    '明',
    '超',
  ],
  ...[
    '秀英',
    '建国',
    '志强',
    '晓东',
    '海燕',
    '文博',
    '雅婷',
    '俊杰',
    '欣怡',
    '浩然',
    '雪梅',
    '国栋',
  ],
  ...[
    '丽华',
    '立新',
    '思远',
    '佳琪',
    '永康',
    '春兰',
    '子轩',
    '梦洁',
    '少华',
    '玉珍',
    '鹏飞',
    '慧敏',
  ],
]
const companyWords = [
  '恒达',
  '瑞丰',
  '锦程',
  '华信',
  '东升',
  '安顺',
  '嘉禾',
  '远景',
  '正和',
  '鼎盛',
]
const trades = ['商贸', '物流', '建材', '餐饮管理', '科技', '纺织', '装饰工程', '电子商务']

/** The districts of Hangzhou, each as often as customers come from it. */
export const districts = [
  ...['西湖区', '西湖区', '拱墅区', '拱墅区', '上城区', '上城区', '滨江区', '滨江区'],
  ...['余杭区', '余杭区', '萧山区', '萧山区', '临平区', '钱塘区', '富阳区'],
]

/**
 * Names without repetition: two customers of one name would be hard to tell apart in a demonstration.
 *
 * @param {import('./random.mjs').Random} random
 */
export function freshNames(random) {
  /** @type {Set<string>} */
  const used = new Set()

  /** @param {() => string} make */
  const fresh = (make) => {
    let name = make()
    while (used.has(name)) name = make()
    used.add(name)
    return name
  }

  return {
    person: () => fresh(() => random.oneOf(surnames) + random.oneOf(givenNames)),
    company: () => fresh(() => `杭州${random.oneOf(companyWords)}${random.oneOf(trades)}有限公司`),
  }
}
