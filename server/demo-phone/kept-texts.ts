/** A text message as a demonstration telephone shows it. */
interface KeptText {
  /** Greater than that of every message before it, those before a restart too. */
  number: number;
  from: 'person' | 'assistant';
  text: string;
  segments: number;
}

/** What demonstration telephones sent and got, in memory. */
export interface KeptTexts {
  keep(phone: string, text: Omit<KeptText, 'number'>): void;
  after(phone: string, number: number): readonly KeptText[];
}

const mostPhones = 100;
const mostTexts = 200;

/** Keeps the newest messages of the newest telephones; the messages are numbered from `first` on. */
export function keepTexts(first: number): KeptTexts {
  const byPhone = new Map<string, readonly KeptText[]>();
  let next = first;
  return {
    keep(phone, text) {
      const before = byPhone.get(phone) ?? [];
      byPhone.delete(phone);
      byPhone.set(phone, [...before, { ...text, number: next }].slice(-mostTexts));
      next += 1;
      const [oldest] = byPhone.keys();
      if (byPhone.size > mostPhones && oldest !== undefined) byPhone.delete(oldest);
    },
    after: (phone, number) => (byPhone.get(phone) ?? []).filter((text) => text.number > number),
  };
}
