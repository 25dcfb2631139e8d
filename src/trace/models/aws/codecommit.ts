import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** What is committed is built and run. */
export const codecommit = cloudService({
  id: 'codecommit',
  operations: operations({
    PutFile: {
      on: 'repositoryName',
      into: { cloud: ['branchName', 'filePath', 'fileContent'] },
      writes: { content: 'fileContent', key: 'filePath' },
    },
    CreateCommit: {
      on: 'repositoryName',
      into: { cloud: ['branchName', 'putFiles[].filePath', 'putFiles[].fileContent'] },
      writes: { content: 'putFiles[].fileContent', key: 'putFiles[].filePath' },
    },
    GetFile: { on: 'repositoryName', reads: { content: 'fileContent' }, recordKey: 'filePath' },
    GetBlob: { on: 'repositoryName', reads: { content: 'content' }, recordKey: 'blobId' },
    DeleteFile: { on: 'repositoryName', into: { cloud: ['branchName', 'filePath'] } },
    ...each('MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay', {
      on: 'repositoryName',
      into: { cloud: ['sourceCommitSpecifier', 'destinationCommitSpecifier', 'targetBranch'] },
    }),
    ...each('MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay', {
      on: 'repositoryName',
      into: { cloud: 'pullRequestId' },
    }),
    UpdatePullRequestApprovalState: { on: 'pullRequestId', into: { cloud: 'approvalState' } },
    PutRepositoryTriggers: { on: 'repositoryName', into: { cloud: 'triggers[].destinationArn' } },
    PostCommentForPullRequest: { on: 'repositoryName' },
    ...each('CreateBranch DeleteBranch', { on: 'repositoryName', into: { cloud: 'branchName' } }),
    DeleteRepository: { on: 'repositoryName' },
  }),
  source: 'https://docs.aws.amazon.com/codecommit/latest/APIReference/API_Operations.html, 2026-11-22',
})
