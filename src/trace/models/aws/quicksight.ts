import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** An embed URL is a session: of the user it names, with the rows that its tags allow. */
export const quicksight = cloudService({
  id: 'quicksight',
  operations: operations({
    GenerateEmbedUrlForRegisteredUser: { on: 'UserArn', into: { cloud: 'AllowedDomains[]' }, secrets: 'EmbedUrl' },
    GenerateEmbedUrlForAnonymousUser: {
      on: 'AuthorizedResourceArns[]',
      into: { cloud: ['AllowedDomains[]', 'Namespace'] },
      recordKey: 'SessionTags[].Value',
      secrets: 'EmbedUrl',
    },
    GetDashboardEmbedUrl: { on: 'DashboardId', into: { cloud: 'UserArn' }, secrets: 'EmbedUrl' },
    RegisterUser: { on: 'UserName', into: { cloud: ['UserRole', 'IamArn', 'Namespace'], mail: 'Email' } },
    UpdateUser: { on: 'UserName', into: { cloud: 'Role', mail: 'Email' } },
    ...each('CreateDataSet UpdateDataSet', {
      on: 'DataSetId',
      into: { sql: 'PhysicalTableMap.*.CustomSql.SqlQuery', cloud: 'PhysicalTableMap.*.CustomSql.DataSourceArn' },
      whole: { cloud: 'PhysicalTableMap' },
    }),
    CreateDataSource: { on: 'DataSourceId', whole: { cloud: 'DataSourceParameters' } },
    ...each('UpdateDashboardPermissions', { on: 'DashboardId', into: { cloud: 'GrantPermissions[].Principal' } }),
    CreateGroupMembership: { on: 'GroupName', into: { cloud: 'MemberName' } },
    CreateIngestion: { on: 'DataSetId' },
    DeleteUser: { on: 'UserName' },
  }),
  source: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Operations.html, 2026-11-22',
})
