/** One place of what was sent, and what is wrong there. */
export interface Fault {
  pointer: string;
  code: string;
  detail: string;
  allowed?: string[];
}

/** What the service answered instead of what was asked for (RFC 9457), or that it did not answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    readonly detail: string,
    readonly faults: Fault[],
    /** Seconds after which it may be tried again. */
    readonly retryAfter: number | undefined,
    /** All that the answer held. */
    readonly body: Record<string, unknown>,
  ) {
    super(detail);
  }
}

const prefix = 'urn:reglament:problem:';

export function problemOf(status: number, body: unknown, retryAfter: string | null): Problem {
  const told = isObject(body) ? body : {};
  const type = text(told['type']);
  return new Problem(
    status,
    type.startsWith(prefix) ? type.slice(prefix.length) : String(status),
    text(told['detail']) || text(told['title']),
    faults(told['errors']),
    retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined,
    told,
  );
}

/** The service could not be reached at all. */
export function unreachable(cause: unknown): Problem {
  return new Problem(0, 'unreachable', cause instanceof Error ? cause.message : String(cause), [], undefined, {});
}

function faults(told: unknown): Fault[] {
  if (!Array.isArray(told)) {
    return [];
  }
  return told.filter(isObject).map((each) => ({
    pointer: text(each['pointer']),
    code: text(each['code']),
    detail: text(each['detail']),
    ...(Array.isArray(each['allowed']) ? { allowed: each['allowed'].map(String) } : {}),
  }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
