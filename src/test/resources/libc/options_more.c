/* getopt and getopt_long: order, messages, abbreviations, optional arguments. */
#define _GNU_SOURCE
#include <stdio.h>
#include <getopt.h>
#include <unistd.h>
#include <string.h>

static struct option l[] = {{"verbose", no_argument, 0, 'v'}, {"version", no_argument, 0, 'V'}, {"file", required_argument, 0, 'f'}, {"color", optional_argument, 0, 'c'}, {"flag", no_argument, 0, 0}, {0}};
static void go(const char *spec, int only, int n, ...)
{
	char *argv[16], copy[16][32];
	__builtin_va_list a;
	__builtin_va_start(a, n);
	argv[0] = "prog";
	for (int i = 1; i <= n; i++) {
		strcpy(copy[i], __builtin_va_arg(a, char *));
		argv[i] = copy[i];
	}
	argv[n + 1] = 0;
	__builtin_va_end(a);
	int c, x = -1;
	optind = 0;
	printf("[%s]", spec);
	fflush(stdout);
	while ((c = only == 0 ? getopt(n + 1, argv, spec) : only == 1 ? getopt_long(n + 1, argv, spec, l, &x) : getopt_long_only(n + 1, argv, spec, l, &x)) != -1) {
		printf(" %c(%d)=%s/%d/%d", c > 31 ? c : '#', c > 31 ? 0 : c, optarg ? optarg : "-", optopt > 31 ? optopt : 0, x);
		fflush(stdout);
	}
	printf(" rest");
	for (int i = optind; i <= n; i++) printf(" %s", argv[i]);
	printf("\n");
}

int main(void)
{
	dup2(1, 2);
	go("ab:c::", 0, 5, "-a", "-b", "val", "-cX", "rest");
	go("ab:", 0, 4, "file", "-a", "more", "-bx");
	go("+ab:", 0, 3, "file", "-a", "x");
	go("-ab:", 0, 3, "file", "-a", "x");
	go(":ab:", 0, 2, "-x", "-b");
	go("ab:", 0, 2, "-x", "-b");
	go("a", 0, 3, "-a", "--", "-a");
	go("abc", 0, 1, "-abc");
	go("a", 0, 1, "-");
	go("c::", 0, 2, "-c", "x");
	go("vf:", 1, 3, "--verbose", "--file=x", "arg");
	go("vf:", 1, 2, "--file", "y");
	go("v", 1, 1, "--ver");
	go("v", 1, 1, "--verb");
	go("v", 1, 1, "--nope");
	go("v", 1, 1, "--verbose=3");
	go("v", 1, 1, "--file");
	go(":v", 1, 1, "--file");
	go("v", 1, 2, "--color", "--color=red");
	go("v", 1, 1, "--flag");
	go("v", 1, 2, "x", "--verbose");
	go("v", 2, 2, "-verbose", "-fil=z");
	go("v", 1, 1, "-q");
	go("v", 2, 1, "-zz");
	return 0;
}
