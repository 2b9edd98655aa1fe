/** Sport and games. */
export const SPORT = `
athlete sportsman sportswoman sportsmen | win victory triumph triumphant winner
defeat beat thrash trounce vanquish | champion championship | medal medallist medalist | football soccer
golf golfer | wrestle wrestler | skier ski | skate skater | sail yacht yachtsman | score scorer
goalkeeper goalie keeper | captain skipper captaincy | referee umpire | stadium arena | semifinal semi
final finalist | qualify qualification | relegate demote | undefeated unbeaten | olympic olympian
paralympic paralympian | racetrack racecourse | bowler bowling | batsman batter batsmen | chess grandmaster
game match | play player`;
