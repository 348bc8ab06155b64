import type { Wording } from './wording.js'

const givenNames = ['Ana', 'Ben', 'Cleo', 'Dev', 'Ella']
const familyNames = [
  ...['Abbott', 'Bhatt', 'Cole', 'Dunne', 'Eze', 'Ford', 'Gill'],
  ...['Hall', 'Iqbal', 'James', 'Khan', 'Lowe', 'Moss'],
]

/** Customers of a wholesaler of kitchen and table ware. */
export const english: Wording = {
  places: [
    ...['Aldbourne', 'Bracken Hill', 'Castle Quay', 'Dunmore', 'Eastgate', 'Fernley', 'Glassworks'],
    ...['Harbour Row', 'Iron Bridge', 'Juniper', 'Kingsmead', 'Linden', 'Millrace', 'Northgate'],
    ...['Old Town', 'Priory', 'Quayside', 'Riverbank', 'Saltmarsh', 'Tannery', 'Upper Wharf'],
    ...['Vineyard', 'Westbrook', 'Yarrow'],
  ],
  trades: [
    ...['Catering', 'Hotel', 'Kitchens', 'Tableware', 'Bakery Supplies', 'Canteens', 'Homeware'],
    ...['Bistro', 'Events', 'Provisions', 'Tea House', 'Brewery', 'Department Store'],
  ],
  name: (place, trade) => `${place} ${trade}`,
  people: givenNames.flatMap((given) => familyNames.map((family) => `${given} ${family}`)),
  lastMonth: 'last month',
}
