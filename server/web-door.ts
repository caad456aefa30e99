import { createWebChannel, type WebChannel } from '../channels/web/direct-line.ts';
import { usualWebSettings, type WebSettings } from '../channels/web/web-settings.ts';
import type { Basis } from './basis.ts';
import { keyFile } from './files.ts';
import { signingKey } from './signing-key.ts';

/** The web channel as the settings want it; not yet on any server. */
export function openWebDoor(basis: Basis, takeSmsCode: WebSettings['takeSmsCode']): WebChannel {
  const { settings, publicUrl, clock, failed } = basis;
  return createWebChannel(
    {
      ...usualWebSettings,
      publicUrl,
      trustedOrigins: settings.TRUSTED_ORIGINS,
      trustedProxies: settings.TRUSTED_PROXIES,
      tokenKey: signingKey(settings.DIRECT_LINE_SECRET, keyFile(settings, 'direct-line-key')),
      ...portalKeys(basis),
      ...(takeSmsCode && { takeSmsCode }),
    },
    clock,
    failed,
  );
}

function portalKeys({ settings, demoSecret: secret }: Basis): Pick<WebSettings, 'portalKeys'> {
  const { PORTAL_JWKS_URL, DEMO, PORTAL_JWT_SECRET } = settings;
  if (PORTAL_JWKS_URL !== undefined) return { portalKeys: { kind: 'jwks', url: new URL(PORTAL_JWKS_URL) } };
  if (DEMO === 'on' || PORTAL_JWT_SECRET !== undefined) return { portalKeys: { kind: 'secret', secret } };
  return {};
}
