import type { Schemas } from '../../api/client';

export type Standing = 'inForce' | 'scheduled' | 'superseded' | 'withdrawn';

/** Whether a version binds now, will, did, or was taken back. */
export function standing(version: Pick<Schemas['VersionView'], 'effectiveFrom' | 'effectiveTo' | 'withdrawnAt'>, now: Date): Standing {
  if (version.withdrawnAt !== undefined) {
    return 'withdrawn';
  }
  if (new Date(version.effectiveFrom) > now) {
    return 'scheduled';
  }
  return version.effectiveTo !== undefined && new Date(version.effectiveTo) <= now ? 'superseded' : 'inForce';
}
