#include <stdio.h>
main(argc, argv)
char *argv[];
{
	int i;
	for (i = 0; i < argc; i++)
		puts(argv[i][0]);
	gets(argv[0]);
	puts("a", "b");
	printf("%d\n");
	printf(5);
	strlen("abc");
}
