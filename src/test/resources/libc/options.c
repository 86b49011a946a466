/* getopt and getopt_long, with permuted arguments and errors. */
#include <getopt.h>
#include <stdio.h>
static void run(int argc, char **argv)
{
	struct option longs[] = {{"verbose", no_argument, NULL, 'v'}, {"file", required_argument, NULL, 'f'}, {"level", optional_argument, NULL, 'l'}, {0}};
	int c;
	optind = 0;
	while ((c = getopt_long(argc, argv, "vf:x::", longs, NULL)) != -1)
		printf("%c %s; ", c, optarg ? optarg : "-");
	printf("rest:");
	for (int i = optind; i < argc; i++)
		printf(" %s", argv[i]);
	printf("\n");
	fflush(stdout);
}
int main(void)
{
	char *a[] = {"prog", "one", "-v", "-fname", "two", "-f", "other", "--", "-v", NULL};
	char *b[] = {"prog", "--verbose", "--file=x", "--file", "y", "--level", "--level=3", "--verb", "-x", "-xopt", "z", NULL};
	char *c[] = {"prog", "-q", "--nothing", "--file", NULL};
	char *d[] = {"prog", "-vvf", NULL};
	run(9, a);
	run(11, b);
	run(4, c);
	run(2, d);
	return 0;
}
