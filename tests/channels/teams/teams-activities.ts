import { randomUUID } from 'node:crypto';

export const appId = '7d2b1f0c-94f4-4d2c-9f36-0a5f6b1c8e21';
export const tenant = '3f2c8f6e-5d1b-4c7a-9a34-6f0e2b8d1c55';
export const person = 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f11';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';
export const chat = 'a:1pL6i0oY3C0K8oAj8ofuFsbGtL5mTm9';

type Given = Record<string, unknown>;

/** A message as Teams sends it from a caseworker's own chat; each is another. */
export function teamsMessage(more: Given = {}): Given {
  return {
    text: 'dag Oslo',
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: '<p>dag Oslo</p>' }],
    type: 'message',
    timestamp: '2026-03-16T09:00:00.1230000Z',
    localTimestamp: '2026-03-16T10:00:00.1230000+01:00',
    localTimezone: 'Europe/Oslo',
    id: String(1_773_650_000_000 + Math.floor(Math.random() * 1e9)),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960rtvstKp8tKLl', name: 'Kari Nordmann', aadObjectId: person },
    conversation: { conversationType: 'personal', tenantId: tenant, id: chat },
    recipient: { id: `28:${appId}`, name: 'Oppholdskort' },
    entities: [{ locale: 'nb-NO', country: 'NO', platform: 'Web', timezone: 'Europe/Oslo', type: 'clientInfo' }],
    channelData: { tenant: { id: tenant } },
    locale: 'nb-NO',
    ...more,
  };
}

export function teamsInvoke(name: string, value: object, more: Given = {}): Given {
  const { text: _text, ...rest } = teamsMessage({ type: 'invoke', id: `f:${randomUUID()}`, name, value, ...more });
  return rest;
}

/** What Teams tells without anybody having written. */
export function teamsEvent(type: string, more: Given): Given {
  const { text: _text, textFormat: _format, attachments: _attachments, ...rest } = teamsMessage({ type, ...more });
  return { ...rest, id: `f:${randomUUID()}` };
}
