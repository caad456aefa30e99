import type { CalendarFile } from '../direct-line/activity.ts';

const millisecondsToSave = 60_000;

/** Lets the person save a calendar file that came inside a message. */
export function save({ name, address }: CalendarFile): void {
  const content = contentOf(address);
  if (content === undefined) return;
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/\.ics$/i, '').replace(/[^\p{L}\p{N} _-]/gu, '-') || 'appointment'}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), millisecondsToSave);
}

/** The bytes of a data address; undefined when it is broken. */
function contentOf(address: string): Uint8Array<ArrayBuffer> | undefined {
  const comma = address.indexOf(',');
  try {
    const written = decodeURIComponent(address.slice(comma + 1));
    if (!address.slice(0, comma).endsWith(';base64')) return new TextEncoder().encode(written);
    return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
