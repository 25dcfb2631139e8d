import { Type } from 'class-transformer'
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator'

export class SearchMooringsDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  length = 10

  @IsIn(['price', 'length', 'pier'])
  sortBy = 'price'
}
