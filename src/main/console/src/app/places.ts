interface Place {
  path: string;
  /** Its key under common:nav. */
  name: string;
  /** Who is shown it; everybody where none is named. */
  roles?: readonly string[];
}

const places: readonly Place[] = [
  { path: '/versions', name: 'versions' },
  { path: '/drafts', name: 'drafts' },
  { path: '/try', name: 'try', roles: ['editor', 'approver', 'auditor', 'admin'] },
  { path: '/deals', name: 'deals', roles: ['auditor'] },
  { path: '/violations', name: 'violations', roles: ['auditor'] },
  { path: '/decisions', name: 'decisions', roles: ['auditor'] },
  { path: '/operate', name: 'operate' },
];

/** What stands in the navigation for whoever holds these roles. */
export function placesOf(roles: readonly string[]): readonly Place[] {
  return places.filter((place) => place.roles === undefined || place.roles.some((role) => roles.includes(role)));
}
