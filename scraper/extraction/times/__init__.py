"""Points in time as pages print them, in any calendar, and the zones and clocks of papers."""
