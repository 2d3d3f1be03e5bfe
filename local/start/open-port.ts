import type { Server } from 'node:http';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { StartProblem } from './start-problem';

export type OpenPort = {
  /** Such as "http://127.0.0.1:5173". */
  origin: string;
  /** Who answers from now on; until then the answer is 503. */
  serve(app: { fetch: Answer }): void;
  close(): Promise<void>;
};

type Answer = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** Takes a port on 127.0.0.1 (0: a free one). Throws a StartProblem when another program has it. */
export async function openPort(port: number): Promise<OpenPort> {
  let answer: Answer = () => new Response('Starting…', { status: 503, headers: { 'retry-after': '1' } });
  const server = createAdaptorServer({ fetch: (request, env) => answer(request, env) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(port, error)));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new StartProblem(`Port ${port} could not be opened.`);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    serve: (app) => {
      answer = (request, env) => app.fetch(request, env);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portProblem(port: number, error: NodeJS.ErrnoException): StartProblem {
  if (error.code === 'EADDRINUSE') return new StartProblem(`Port ${port} is taken by another program.`, error);
  if (error.code === 'EACCES') return new StartProblem(`Port ${port} may not be opened by an ordinary user.`, error);
  return new StartProblem(`Port ${port} could not be opened: ${error.message}.`, error);
}
