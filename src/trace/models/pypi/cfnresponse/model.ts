import { pythonModel } from '../../model.ts'

// Custom resources of CloudFormation.
export const cfnresponse = pythonModel({
  packages: ['cfnresponse', 'crhelper', 'cfn_resource'],
  exports: {},
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-lambda-function-code-cfnresponsemodule.html, https://github.com/aws-cloudformation/custom-resource-helper, 2026-11-22',
})
