// argc, argv and the environment: argv ends with NULL and may be changed; the third parameter is environ.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

int main(int argc, char *argv[], char **envp)
{
	char *slash = strrchr(argv[0], '/');
	int n = 0;

	printf("%d\n", argc);                   // expect: 1
	printf("%s\n", slash ? slash + 1 : argv[0]); // expect: main_arguments
	printf("%d\n", argv[argc] == NULL);     // expect: 1
	printf("%d\n", envp == environ);        // expect: 1
	for (char **e = envp; *e; e++)
		n += !strncmp(*e, "PATH=", 5);
	printf("%d\n", n);                      // expect: 1
	argv[0][0] = 'X';
	printf("%c\n", argv[0][0]);             // expect: X
	setenv("NEW", "value", 1);
	printf("%s\n", getenv("NEW"));          // expect: value
	argc = 5;
	return argc;
}
// exit: 5
