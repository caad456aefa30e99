import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import type { DialogContext, DialogState } from 'botbuilder-dialogs';
// By its file: the package's own index brings prompts we do not use, and 40 MB of recognisers with them.
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { DialogMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/dialogMemoryScope.js';
import { TurnMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/turnMemoryScope.js';
import type { JourneyStack } from '../dialogs/engine/journey-stack.ts';
import { releaseHolds } from '../dialogs/engine/release-holds.ts';
import { type Run, withOpen } from '../dialogs/engine/run.ts';
import type { Services } from '../dialogs/engine/services.ts';
import { errands } from '../dialogs/hearing/errands.ts';
import { checkRuns, JourneyDialog, runOf } from '../dialogs/journey-dialog.ts';

/** Bot Framework's dialog stack of this turn's conversation, with a dialog for every errand on it. */
export async function openDialogStack(
  context: TurnContext,
  state: StatePropertyAccessor<DialogState>,
  services: Services,
): Promise<JourneyStack> {
  const set = new DialogSet(state);
  for (const [name, { journey }] of Object.entries(errands)) set.add(new JourneyDialog(name, journey, services));
  // The two scopes a dialog stack needs; the SDK would make ten in every turn, which takes longer than the dialogs.
  context.turnState.set('DialogStateManagerConfiguration', {
    memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()],
    pathResolvers: [],
  });
  const dialogs = await set.createContext(context);
  // An errand that a newer version no longer knows cannot be continued, and nobody is to be stuck in it.
  if (dialogs.stack.some(({ id }) => set.find(id) === undefined)) await dialogs.cancelAllDialogs();
  checkRuns(dialogs.stack);
  const runs = () => runsOf(dialogs);
  return {
    runs,
    begin: async (errand) => void (await dialogs.beginDialog(errand)),
    reply: async () => void (await dialogs.continueDialog()),
    askAgain: async () => void (await dialogs.repromptDialog()),
    offerBeside: (offered) => {
      const { activeDialog } = dialogs;
      const run = runOf(activeDialog);
      if (activeDialog !== undefined && run?.open !== undefined) {
        activeDialog.state = { run: withOpen(run, run.open.question, offered) };
      }
    },
    explain: async (what = ({ why }) => why) => {
      const { activeDialog } = dialogs;
      const dialog = activeDialog && set.find(activeDialog.id);
      return dialog instanceof JourneyDialog && activeDialog !== undefined
        ? dialog.explain(context, activeDialog, what)
        : false;
    },
    takeUp: async (run) => void (await dialogs.beginDialog(run.journey, { run, hears: true })),
    goTo: async (run) => {
      await releaseHolds(runs().slice(0, 1), services.backend);
      await dialogs.replaceDialog(run.journey, { run, hears: false });
    },
    clear: async () => {
      await releaseHolds(runs(), services.backend);
      await dialogs.cancelAllDialogs();
    },
  };
}

function runsOf({ stack }: DialogContext): Run[] {
  return stack
    .toReversed()
    .map(runOf)
    .filter((run) => run !== undefined);
}
