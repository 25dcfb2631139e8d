const sales = [412, 380, 501, 477]

export const weeklyFigures = (): string => ['week;sold', ...sales.map((sold, week) => `${week + 1};${sold}`)].join('\n')
