import type { Assistant } from '../bots/assistant.ts';
import type { WebChannel } from '../channels/web/direct-line.ts';
import { loadUnderstander } from '../nlu/load-understander.ts';
import type { Understander } from '../nlu/understanding.ts';
import { bundleWidget } from '../widget/bundle.ts';
import { type Basis, layBasis } from './basis.ts';
import { openDemoTwilio } from './demo-phone/demo-twilio.ts';
import { type DeskDoor, openDeskDoor } from './desk-door.ts';
import { forgetOldConversations } from './forgetting.ts';
import { buildAssistant } from './house.ts';
import { listenAt } from './listen.ts';
import { createAssistantMetrics } from './metrics.ts';
import { tellWhatIsDue } from './notices.ts';
import { createRoutedServer } from './routes.ts';
import type { Settings } from './settings.ts';
import { openSmsDoor, type SmsDoor, twilioOf } from './sms-door.ts';
import { stopOnSignal } from './stop.ts';
import { type Given, openStores, type Stores } from './stores.ts';
import { planTeams, type TeamsPlan } from './teams-door.ts';
import { openWebDoor } from './web-door.ts';

/** Starts everything on one port and prints the addresses. */
export async function serve(settings: Settings, given: Given = {}): Promise<void> {
  const basis = layBasis(settings);
  const teams = planTeams(basis);
  const web = openWebDoor(basis, async (code) => texting?.reach.takeCode(code, 'web'));
  const metrics = createAssistantMetrics(() => web.openSockets());
  const demoTwilio = openDemoTwilio(basis);
  const carrier = demoTwilio?.carrier ?? twilioOf(basis);
  const shown = { sms: carrier !== undefined, phone: demoTwilio !== undefined };
  const [stores, assets] = await Promise.all([openStores(basis, given, metrics.bookCalled), bundleWidget(shown)]);
  metrics.watchNotices(stores.storage.notices);
  const texting = carrier && openSmsDoor(basis, carrier, stores.storage, metrics.watchSms(stores.storage.sms));
  const understander = loadUnderstander(basis.ground);
  const told = () => assistant.nudge();
  const desk =
    teams &&
    (await openDeskDoor(basis, teams, { stores, understander, watched: metrics.watchTeams(stores.storage), told }));
  const assistant = hireAssistant(basis, stores, { web, texting, desk, teams, understander }, metrics.turnFailed);
  const sms = texting?.channel;
  const doors = { web, sms, teams: desk?.channel, demoTwilio };
  const server = await createRoutedServer(basis, { ...doors, bot: assistant, assets, stores, metrics });
  await assistant.resume();
  await listenAt(server, { host: settings.HOST, port: settings.PORT, portIsCalled: 'PORT' });
  const forgetting = await forgetOldConversations(stores.storage, basis.clock, settings.CONVERSATION_DAYS, basis.log);
  await sms?.start();
  desk?.start();
  const telling = tellWhatIsDue(assistant, basis.log);
  sayReady(basis);
  const rest = () => {
    forgetting.stop();
    return telling.stop();
  };
  stopOnSignal({ server, web, sms, desk, assistant, log: basis.log, rest, close: () => stores.close() });
}

interface Team {
  web: WebChannel;
  texting: SmsDoor | undefined;
  desk: DeskDoor | undefined;
  teams: TeamsPlan | undefined;
  understander: Understander;
}

function hireAssistant(basis: Basis, stores: Stores, team: Team, turnFailed: () => void): Assistant {
  const { web, texting, desk, teams, understander } = team;
  const { ground, clock, settings, log } = basis;
  const { storage, backend, patienceMilliseconds } = stores;
  return buildAssistant({
    ground,
    clock,
    storage,
    backend,
    patienceMilliseconds,
    understander,
    ...(desk && teams && { roster: teams.roster, lettersPosted: desk.lettersPosted }),
    conversationDays: settings.CONVERSATION_DAYS,
    doors: [web.door, ...(texting ? [texting.channel.door] : [])],
    reach: texting?.reach,
    failed(error, reference) {
      turnFailed();
      log.error({ error, reference }, 'turn failed');
    },
  });
}

const teamsIsOpen =
  'Teams is open to whoever is on this machine, as any caseworker (TEAMS_ANONYMOUS=on): npm run playground sits down.\n';

function sayReady({ settings, log, publicUrl }: Basis): void {
  log.info({ address: publicUrl.href }, 'ready');
  process.stdout.write(`The residence-card assistant is ready: ${publicUrl.href}\n`);
  if (settings.TEAMS_ANONYMOUS === 'on') process.stdout.write(teamsIsOpen);
}
