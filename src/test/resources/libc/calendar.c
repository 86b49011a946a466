/* Broken-down time (the time zone is UTC). */
#include <stdio.h>
#include <string.h>
#include <time.h>
int main(void)
{
	time_t t = 1700000000;
	struct tm tm = *gmtime(&t), odd = {.tm_year = 124, .tm_mon = 13, .tm_mday = -5, .tm_hour = 30};
	char b[200];
	printf("%d-%d-%d %d:%d:%d %d %d %d\n", tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_wday, tm.tm_yday, tm.tm_isdst);
	printf("%s%s", asctime(&tm), ctime(&t));
	strftime(b, sizeof b, "%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %u %w %y %e %I %p %c %D %T %F %R %s %V %G %%", &tm);
	printf("%s\n", b);
	printf("%ld %ld\n", (long)mktime(&tm), (long)mktime(&odd));
	printf("%d %d %d %d\n", odd.tm_year, odd.tm_mon, odd.tm_mday, odd.tm_hour);
	t = -1;
	printf("%s%zu\n", ctime(&t), strftime(b, 3, "%Y", &tm));
	return 0;
}
