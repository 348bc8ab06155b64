import { expect } from 'vitest'

// Were the zone not in effect, these tests would pass four times in the same zone and prove nothing.

/** Minutes behind UTC on 2011-12-29 and 2011-12-31: Apia skipped the day between them. */
const offsets: Record<string, [number, number]> = {
  UTC: [0, 0],
  'Asia/Shanghai': [-480, -480],
  'America/Sao_Paulo': [120, 120],
  'Pacific/Apia': [600, -840],
}

const zone = process.env['TZ'] ?? ''
const measured = [29, 31].map((day) => new Date(Date.UTC(2011, 11, day, 12)).getTimezoneOffset())
expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
expect(measured).toEqual(offsets[zone])
