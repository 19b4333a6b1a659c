import { api, asJson, type Schemas, told, toldWithTag } from '../../api/client';

/** Adds the row that closes a gap, last, to the table as it is now. @throws Problem where somebody was faster */
export async function addProposed(draftId: number, { table, proposal }: Schemas['FindingView']): Promise<void> {
  if (table === undefined || proposal === undefined) {
    return;
  }
  const path = { draftId, tableId: table };
  const { data, tag } = await toldWithTag(api.GET('/v1/drafts/{draftId}/tables/{tableId}', { params: { path }, ...asJson }));
  const rows: Schemas['DraftRow'][] = (data as Schemas['GridView']).rows;
  await told(
    api.PUT('/v1/drafts/{draftId}/tables/{tableId}', {
      params: { path, header: { 'If-Match': tag } },
      body: { rows: [...rows, { cells: proposal.cells }] },
    }),
  );
}
