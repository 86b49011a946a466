/* Directories: what is listed, rewinding, telling, scandir, errors. */
#define _GNU_SOURCE
#include <stdio.h>
#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>
#include <fcntl.h>
#include <string.h>
#include <errno.h>
#include <stdlib.h>
#include <glob.h>
#include <fnmatch.h>
#include <ftw.h>

static int cmp(const void *a, const void *b)
{
	return strcmp(*(char **)a, *(char **)b);
}

static int onlyf(const struct dirent *d)
{
	return d->d_name[0] == 'f';
}

static int n;
static char *seen[20];
static int visit(const char *p, const struct stat *s, int t, struct FTW *f)
{
	char b[100];
	sprintf(b, "%s %d level %d base %s", strstr(p, "/dr") + 9, t, f->level, p + f->base);
	if (f->level) seen[n++] = strdup(b);
	else printf("root %d\n", t);
	return 0;
}

int main(void)
{
	char dir[] = "/tmp/drXXXXXX", *names[20];
	int k = 0;
	struct dirent *e, **l;
	DIR *d;
	mkdtemp(dir);
	chdir(dir);
	close(open("f10", O_CREAT | O_WRONLY, 0600));
	close(open("f9", O_CREAT | O_WRONLY, 0600));
	close(open(".hid", O_CREAT | O_WRONLY, 0600));
	mkdir("sub", 0700);
	close(open("sub/deep", O_CREAT | O_WRONLY, 0600));
	symlink("f9", "ln");
	mkfifo("ff", 0600);
	d = opendir(".");
	while ((e = readdir(d))) {
		char b[40];
		sprintf(b, "%s:%d", e->d_name, e->d_type);
		names[k++] = strdup(b);
	}
	qsort(names, k, sizeof *names, cmp);
	for (int i = 0; i < k; i++) printf("%s ", names[i]);
	printf("\n");
	rewinddir(d);
	e = readdir(d);
	char first[50];
	strcpy(first, e->d_name);
	long at = telldir(d);
	e = readdir(d);
	char second[50];
	strcpy(second, e->d_name);
	seekdir(d, at);
	e = readdir(d);
	printf("%d\n", !strcmp(e->d_name, second));
	printf("%d\n", dirfd(d) >= 3);
	printf("%d\n", closedir(d));
	errno = 0;
	printf("%p", opendir("none"));
	printf(" %d\n", errno == ENOENT);
	printf("%p", opendir("f9"));
	printf(" %d\n", errno == ENOTDIR);
	printf("%p", fdopendir(99));
	printf(" %d\n", errno == EBADF);
	k = scandir(".", &l, onlyf, alphasort);
	for (int i = 0; i < k; i++) printf("%s ", l[i]->d_name);
	printf("\n");
	k = scandir(".", &l, onlyf, versionsort);
	for (int i = 0; i < k; i++) printf("%s ", l[i]->d_name);
	printf("\n");
	printf("%d\n", scandir("none", &l, 0, 0));
	glob_t g;
	printf("%d", glob("f*", 0, 0, &g));
	for (size_t i = 0; i < g.gl_pathc; i++) printf(" %s", g.gl_pathv[i]);
	printf("\n");
	globfree(&g);
	printf("%d\n", glob("z*", 0, 0, &g));
	printf("%d", glob("z*", GLOB_NOCHECK, 0, &g));
	printf(" %s\n", g.gl_pathv[0]);
	printf("%d", glob("*/d*", GLOB_MARK, 0, &g));
	for (size_t i = 0; i < g.gl_pathc; i++) printf(" %s", g.gl_pathv[i]);
	printf("\n");
	printf("%d", glob("*", GLOB_MARK, 0, &g));
	for (size_t i = 0; i < g.gl_pathc; i++) printf(" %s", g.gl_pathv[i]);
	printf("\n");
	printf("%d", glob(".*", GLOB_PERIOD, 0, &g));
	printf(" %zu\n", g.gl_pathc);
	const char *f[][2] = {{"*.c", "a.c"}, {"*.c", ".c"}, {"[a-c]x", "bx"}, {"[!a-c]x", "bx"}, {"a?c", "abc"}, {"*", "a/b"}, {"\\*", "*"}, {"[[:digit:]]", "5"}, {"[]]", "]"}, {"a*b*c", "aXbYc"}, {"[", "["}, {"**", "x"}, {"A", "a"}};
	for (int i = 0; i < 13; i++) printf("%d%d%d%d ", fnmatch(f[i][0], f[i][1], 0), fnmatch(f[i][0], f[i][1], FNM_PERIOD), fnmatch(f[i][0], f[i][1], FNM_PATHNAME), fnmatch(f[i][0], f[i][1], FNM_CASEFOLD | FNM_NOESCAPE));
	printf("\n");
	printf("%d\n", nftw(dir, visit, 10, FTW_PHYS));
	qsort(seen, n, sizeof *seen, cmp);
	for (int i = 0; i < n; i++) printf("%s\n", seen[i]);
	n = 0;
	nftw(dir, visit, 10, FTW_DEPTH);
	qsort(seen, n, sizeof *seen, cmp);
	for (int i = 0; i < n; i++) printf("%s\n", seen[i]);
	return 0;
}
