import type { Wording } from './wording.js'

const givenNames = ['建国', '晓琳', '志强', '雨欣', '文博']
const familyNames = ['陈', '林', '黄', '张', '李', '王', '吴', '刘', '蔡', '杨', '许', '郑', '谢']

/** 一家厨具餐具批发商的客户，均为虚构。 */
export const simplifiedChinese: Wording = {
  places: [
    ...[
      '宁波甬顺',
      '杭州禾悦',
      '绍兴鉴水',
      '嘉兴南湖',
      '湖州莲庄',
      '台州椒江',
      '温州瓯越',
      '金华婺州',
    ],
    ...[
      '苏州平江',
      '无锡太湖',
      '常州青果',
      '南通濠河',
      '扬州瘦西',
      '镇江金山',
      '泰州凤城',
      '徐州彭城',
    ],
    ...[
      '上海虹桥',
      '上海浦江',
      '合肥庐州',
      '芜湖鸠兹',
      '福州榕城',
      '厦门鹭岛',
      '泉州刺桐',
      '南昌洪都',
    ],
  ],
  trades: [
    ...['餐饮管理', '酒店', '厨具商行', '餐具贸易', '烘焙用品', '团餐服务', '家居用品', '酒楼'],
    ...['会务服务', '食品商贸', '茶楼', '酿酒', '百货'],
  ],
  name: (place, trade) => `${place}${trade}`,
  people: givenNames.flatMap((given) => familyNames.map((family) => `${family}${given}`)),
  lastMonth: '上月末',
}
