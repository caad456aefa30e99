import { SmsHouse } from './sms-house.ts';

/** A house of text messages for each test of a file, in which nothing fails unseen. */
export function openSmsHouse(): { readonly now: SmsHouse } {
  let house: SmsHouse;
  beforeEach(async () => {
    house = new SmsHouse();
    await house.start();
  });
  afterEach(async () => {
    await house.stop();
    house.remove();
    expect(house.failures).toEqual([]);
  });
  return {
    get now() {
      return house;
    },
  };
}
