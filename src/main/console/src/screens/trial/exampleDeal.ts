/** A lead of a VIP client who is answered too late. */
export const exampleDeal = JSON.stringify(
  {
    evaluationTime: '2026-04-06T12:40:00+03:00',
    deal: { dealId: 'D-1', status: 'OPEN', kind: 'NEW_CLIENT', saleType: 'B2B', channel: 'WEB_FORM' },
    client: { clientId: 'K-1', type: 'COMPANY', isExisting: true, manualVip: true, consent: 'GIVEN', doNotContact: false },
    stageHistory: [{ stage: 'INBOUND_ATTRACTION', enteredAt: '2026-04-06T12:00:00+03:00' }],
    ownerships: [{ managerId: 'M1', from: '2026-04-06T12:00:00+03:00', assignedBy: 'H1' }],
    contacts: [],
    roster: { HEAD_OF_SALES: { state: 'FILLED', personId: 'H1' } },
  },
  null,
  2,
);
