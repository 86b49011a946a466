/* The two users and groups that a small system knows. */
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <string.h>

static char *nobody_else[] = {NULL};
static struct passwd users[] = {
  {"root", "x", 0, 0, "root", "/root", "/bin/sh"},
  {"nobody", "x", 65534, 65534, "nobody", "/nonexistent", "/usr/sbin/nologin"},
};
static struct group groups[] = {{"root", "x", 0, nobody_else}, {"nogroup", "x", 65534, nobody_else}};

struct passwd *getpwuid(uid_t uid)
{
  for (int i = 0; i < 2; i++)
    if (users[i].pw_uid == uid)
      return &users[i];
  return NULL;
}

struct passwd *getpwnam(const char *name)
{
  for (int i = 0; i < 2; i++)
    if (!strcmp(users[i].pw_name, name))
      return &users[i];
  return NULL;
}

struct group *getgrgid(gid_t gid)
{
  for (int i = 0; i < 2; i++)
    if (groups[i].gr_gid == gid)
      return &groups[i];
  return NULL;
}

struct group *getgrnam(const char *name)
{
  for (int i = 0; i < 2; i++)
    if (!strcmp(groups[i].gr_name, name))
      return &groups[i];
  return NULL;
}
