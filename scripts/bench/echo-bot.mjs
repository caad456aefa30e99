// The yardstick: an echo bot as the SDK's samples begin, on restify, its state in memory, without authentication.
// It reads bodies itself, which costs less than restify's own parser. `node echo-bot.mjs PORT`
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import restify from 'restify';

const conversationState = new ConversationState(new MemoryStorage());
const turns = conversationState.createProperty('turns');

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const count = (await turns.get(context, 0)) + 1;
      await turns.set(context, count);
      await context.sendActivity(`${count}: ${context.activity.text}`);
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    await conversationState.saveChanges(context);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
const server = restify.createServer();

server.post('/api/messages', (request, response, next) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    await adapter.process(request, response, (context) => bot.run(context));
    next();
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('The echo bot is ready\n'));
