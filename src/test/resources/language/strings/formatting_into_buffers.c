// sprintf chains, %n, overlapping sizes, asprintf, open_memstream-free building of tables of text.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	char line[64], *p = line, *made;
	int width = 0;

	for (int i = 0; i < 5; i++)
		p += sprintf(p, "%s%d", i ? ", " : "[", i * i);
	p += sprintf(p, "]");
	printf("%s %td\n", line, p - line);     // expect: [0, 1, 4, 9, 16] 16
	printf("%d\n", snprintf(line, 5, "%d", 123456789)); // expect: 9
	printf("%s\n", line);                   // expect: 1234
	printf("%d %s\n", asprintf(&made, "%s-%03d", "id", 7), made); // expect: 6 (null)
	free(made);
	sprintf(line, "%*s%n", 10, "x", &width);
	printf("%d [%s]\n", width, line);       // expect: 10 [         x]
	for (int i = 1; i <= 3; i++)
		printf("%-*s|%*.*f|\n", i * 3, "ab", 8, i, 3.14159);
	// expect: ab |     3.1|
	// expect: ab    |    3.14|
	// expect: ab       |   3.142|
	memset(line, 0, sizeof line);
	snprintf(line, sizeof line, "%.*s", 3, "truncate");
	snprintf(line + strlen(line), sizeof line - strlen(line), "+%c%c", 'a', 0);
	printf("%s %zu\n", line, strlen(line)); // expect: tru+a 5
	printf("%s\n", strerror(2));            // expect: No such file or directory
	return 0;
}
