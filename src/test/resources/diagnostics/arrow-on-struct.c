struct dev { int major; struct { int count; } stats; } my;
int f(struct dev *d) { my->major = 1; d.major = 2; d->stats->count = 1; d.stats.count = 1; return my.stats.cont; }
