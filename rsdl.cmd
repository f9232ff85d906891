@echo off
rem Starts RSDL; on first use builds what it needs. "rsdl lsp" is the language server.
setlocal EnableExtensions
set "here=%~dp0"

call :jdk "%JAVA_HOME%" && goto found
for /f "delims=" %%j in ('where javac 2^>nul') do call :jdk "%%~dpj.." && goto found
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*") do call :jdk "%%j" && goto found
>&2 echo rsdl: no JDK 21 or newer in JAVA_HOME, on the PATH or in %ProgramFiles%.
>&2 echo Install one (winget install EclipseAdoptium.Temurin.25.JDK) and set JAVA_HOME to its folder.
exit /b 4

:found
set "JAVA_HOME=%home%"
set "jar=%here%generator\target\rsdl.jar"
set "lsp="
if /i "%~1"=="lsp" set "jar=%here%dsl.ide\target\rsdl-ls.jar" & set "lsp=yes"
if exist "%jar%" goto start
call :maven || exit /b 4
>&2 echo rsdl: first use, building (a minute or two)
pushd "%here%"
call "%mvn%" -B -ntp -pl dsl,generator,dsl.ide -am package -DskipTests 1>&2 <nul || (popd & exit /b 4)
popd

:start
rem The JVM's own log would go to stdout, which belongs to the answer (and to the protocol of "rsdl lsp").
set "options=-Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem Guice and reflection make classes that no archive holds, for speed that a short run never sees.
set "options=%options% -Dguice_bytecode_gen_option=DISABLED -Djdk.reflect.useNativeAccessorOnly=true"
rem Guice uses Unsafe; the JVM would warn at every start.
if %major% GEQ 24 set "options=%options% --sun-misc-unsafe-memory-access=allow"
rem Windows Terminal shows colours; the JVM says whether this is one.
if defined WT_SESSION set "options=%options% -Drsdl.terminal=console -Djdk.console=java.base"
rem The loaded classes are kept beside the jar; the JVM renews them where they do not fit.
set "archive=%jar:.jar=.jsa%"
if defined lsp goto lsp
"%home%\bin\java" %options% "-XX:SharedArchiveFile=%archive%" -XX:+AutoCreateSharedArchive -jar "%jar%" %*
exit /b %errorlevel%
:lsp
"%home%\bin\java" %options% "-XX:SharedArchiveFile=%archive%" -XX:+AutoCreateSharedArchive -jar "%jar%"
exit /b %errorlevel%

rem Sets home to folder %1 if that is a JDK of at least 21.
:jdk
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "major=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "major=%%~v"
set "major=%major:"=%"
if %major% LSS 21 exit /b 1
set "home=%~1"
exit /b 0

rem Sets mvn: the Maven on the PATH, or 3.9.12 fetched through it, so that the user's settings and mirrors hold.
:maven
where mvn >nul 2>nul || (>&2 echo rsdl: Maven is missing. Install it and put its bin folder on the PATH.& exit /b 1)
set "mvn=mvn"
call mvn -v 2>nul | findstr /r /c:"Apache Maven 3\.9" /c:"Apache Maven 3\.[1-9][0-9]" >nul && exit /b 0
set "cache=%LOCALAPPDATA%\rsdl"
set "mvn=%cache%\apache-maven-3.9.12\bin\mvn.cmd"
if exist "%mvn%" exit /b 0
if not exist "%cache%" mkdir "%cache%"
rem in the cache folder, not here: the old Maven would stumble over the extensions of our pom
pushd "%cache%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.apache.maven:apache-maven:3.9.12:zip:bin "-DoutputDirectory=%cache%" 1>&2 || (popd & exit /b 1)
"%JAVA_HOME%\bin\jar" xf apache-maven-3.9.12-bin.zip & popd
if exist "%mvn%" exit /b 0
exit /b 1
