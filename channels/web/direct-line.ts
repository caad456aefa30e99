import type { Server } from 'restify';
import type { Bot, Door } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import { activityRoutes } from './activity-routes.ts';
import { conversationBeginner } from './begin-conversation.ts';
import { conversationCarrier } from './carry-over.ts';
import { conversationRoutes, type Handle } from './conversation-routes.ts';
import { knowAgain } from './known-tokens.ts';
import { createOnceOnly } from './once-only.ts';
import { createOpenSockets } from './open-sockets.ts';
import { admitOrigin, answerPreflight, trustedOriginsOf } from './origins.ts';
import { createPortalTokenReader, type ReadPortalToken } from './portal-token.ts';
import { handling } from './reply.ts';
import { lookElsewhere } from './said-elsewhere.ts';
import { streamUpgrade } from './stream-upgrade.ts';
import { conversationTaker } from './take-up-conversation.ts';
import { createTokenBuckets } from './token-bucket.ts';
import { tokenRoute } from './token-route.ts';
import { createTokens } from './tokens.ts';
import type { WebSettings } from './web-settings.ts';

/** The chat on web pages: Direct Line 3.0 of our own. */
export interface WebChannel {
  /** Given to the bot; what it delivers reaches the web sockets that are open. */
  door: Door;
  /** Puts the channel's routes on the server, before or after it listens. */
  mount(server: Server, bot: Bot): void;
  openSockets(): number;
  /**
   * Closes the web sockets at once, before the server is closed; clients come back to the next one. Resolves when the
   * database is looked at no more.
   */
  close(): Promise<void>;
}

export function createWebChannel(settings: WebSettings, clock: Clock, failed: (error: unknown) => void): WebChannel {
  const sockets = createOpenSockets();
  let looking: ReturnType<typeof lookElsewhere> | undefined;
  return {
    door: sockets.door,
    mount(server, bot) {
      const { conversations, activities, token, upgrade } = handlersOf(settings, clock, failed, bot, sockets);
      const trustedOrigins = trustedOriginsOf(settings.publicUrl, settings.trustedOrigins);
      const route = (handle: Handle) =>
        handling(async (request, response) => {
          if (admitOrigin(trustedOrigins, request, response)) await handle(request, response);
        }, failed);
      const preflight = route(async (_request, response) => answerPreflight(response));
      const base = '/v3/directline';
      server.post('/api/directline/token', route(token));
      server.opts('/api/directline/token', preflight);
      server.post(`${base}/tokens/refresh`, route(conversations.refresh));
      server.post(`${base}/conversations`, route(conversations.start));
      server.get(`${base}/conversations/:id`, route(conversations.reconnect));
      server.get(`${base}/conversations/:id/activities`, route(activities.list));
      server.post(`${base}/conversations/:id/activities`, route(activities.post));
      server.opts(`${base}/*`, preflight);
      server.on('upgrade', upgrade);
      looking = lookElsewhere({
        sockets,
        newest: (open) => bot.newest(open),
        everyMilliseconds: settings.lookMilliseconds,
        failed,
      });
    },
    openSockets: () => sockets.count(),
    async close() {
      const looked = looking?.stop();
      sockets.close();
      await looked;
    },
  };
}

function handlersOf(
  settings: WebSettings,
  clock: Clock,
  failed: (error: unknown) => void,
  bot: Bot,
  sockets: ReturnType<typeof createOpenSockets>,
) {
  const tokens = knowAgain(createTokens('directline', settings.tokenKey, clock), clock);
  const tickets = createTokens('directline-stream', settings.tokenKey, clock);
  const takePersonTurn = createTokenBuckets(settings.tokensPerPerson, clock);
  const { trustedProxies } = settings;
  return {
    conversations: conversationRoutes({ bot, clock, tokens, tickets, socketBase: socketBaseOf(settings.publicUrl) }),
    activities: activityRoutes({
      bot,
      clock,
      tokens,
      eventNames: new Set(settings.eventNames),
      deliver: sockets.door.deliver,
      failed,
    }),
    token: tokenRoute({
      clock,
      tokens,
      begin: conversationBeginner({ bot, clock, readPortalToken: portalReaderOf(settings, clock), takePersonTurn }),
      takeUp: conversationTaker({ clock, tokens, exchanged: createOnceOnly(clock), takePersonTurn }),
      carryOver: conversationCarrier({
        bot,
        clock,
        takeCode: settings.takeSmsCode ?? (async () => undefined),
        takeGuess: createTokenBuckets(settings.codeGuesses, clock),
      }),
      takeAddressTurn: createTokenBuckets(settings.tokensPerAddress, clock),
      trustedOrigins: trustedOriginsOf(settings.publicUrl, settings.trustedOrigins),
      trustedProxies,
    }),
    upgrade: streamUpgrade({
      bot,
      clock,
      tickets,
      usedTickets: createOnceOnly(clock),
      sockets,
      trustedProxies,
      failed,
    }),
  };
}

function socketBaseOf(publicUrl: URL): string {
  return publicUrl.origin.replace(/^http/, 'ws');
}

/** Without keys no portal token can be good, and one that is sent is refused like a bad one. */
function portalReaderOf({ portalKeys }: WebSettings, clock: Clock): ReadPortalToken {
  return portalKeys === undefined ? async () => ({ kind: 'invalid' }) : createPortalTokenReader(portalKeys, clock);
}
