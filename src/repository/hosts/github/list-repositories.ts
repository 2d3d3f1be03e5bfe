import type { RepositorySummary } from '../../repository';
import type { Client } from './client';

interface RepositoryAnswer {
  readonly full_name: string;
  readonly description: string | null;
  readonly homepage?: string | null;
  readonly private: boolean;
  readonly archived: boolean;
  readonly pushed_at: string | null;
  readonly permissions?: { readonly push: boolean };
}

/** The repositories that the account may write to. A fine-grained token also lists public ones that it cannot change: `canWrite` is the person's role, not the token's grant. */
export async function listRepositories(client: Client): Promise<readonly RepositorySummary[]> {
  const answers = await client.pages<RepositoryAnswer>('GET /user/repos', { sort: 'pushed' });
  return answers
    .filter((answer) => !answer.archived && answer.permissions?.push)
    .map((answer) => ({
      name: answer.full_name,
      description: answer.description ?? '',
      homepage: answer.homepage ?? '',
      private: answer.private,
      archived: answer.archived,
      pushedAt: answer.pushed_at ?? '',
      canWrite: answer.permissions?.push ?? false,
    }));
}
