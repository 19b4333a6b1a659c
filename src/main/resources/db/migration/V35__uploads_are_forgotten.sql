-- What was uploaded for a backtest goes when the run has finished; numbers and what changed stay.
GRANT DELETE ON backtest_line TO reglament_service;
DELETE FROM backtest_line USING backtest WHERE backtest.id = backtest_line.run AND backtest.state = 'FINISHED';
