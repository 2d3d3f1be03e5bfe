import type { MiddlewareHandler } from 'hono';
import type { Exchange } from './contract/exchange';
import type { GitHubEnvironment } from './environment';

/** Hands on every request together with its answer. */
export function recordExchanges(onExchange: (exchange: Exchange) => void): MiddlewareHandler<GitHubEnvironment> {
  return async (c, next) => {
    const requestBody = parse(await c.req.text());
    await next();
    const isJson = c.res.headers.get('content-type')?.includes('json') === true;
    onExchange({
      method: c.req.method,
      url: c.req.url,
      requestBody,
      status: c.res.status,
      headers: Object.fromEntries(c.res.headers),
      responseBody: isJson ? parse(await c.res.clone().text()) : undefined,
    });
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
