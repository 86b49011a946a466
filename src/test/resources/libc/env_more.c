/* The environment: putenv keeps the pointer, setenv copies, unsetenv removes all, exec passes. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>

extern char **environ;
int main(void)
{
	char own[] = "OWN=one";
	putenv(own);
	printf("%s\n", getenv("OWN"));
	strcpy(own + 4, "two");
	printf("%s\n", getenv("OWN"));
	printf("%d %s\n", setenv("A", "1", 0), getenv("A"));
	printf("%d %s\n", setenv("A", "2", 0), getenv("A"));
	printf("%d %s\n", setenv("A", "3", 1), getenv("A"));
	printf("%d", setenv("", "x", 1));
	printf(" %d\n", errno);
	printf("%d", setenv("a=b", "x", 1));
	printf(" %d\n", errno);
	printf("%d\n", setenv("E", "", 1));
	printf("[%s]\n", getenv("E"));
	printf("%d", unsetenv("A"));
	printf(" %p\n", getenv("A"));
	printf("%d\n", unsetenv("NOPE"));
	printf("%d", unsetenv("x=y"));
	printf(" %d\n", errno);
	putenv("OWN");
	printf("%p\n", getenv("OWN"));
	for (char **e = environ; *e; e++) printf("%s\n", *e);
	clearenv();
	printf("%p %p\n", getenv("PATH"), environ);
	setenv("NEW", "v", 1);
	printf("%s %s\n", getenv("NEW"), environ[0]);
	printf("%s\n", secure_getenv("NEW"));
	return 0;
}
