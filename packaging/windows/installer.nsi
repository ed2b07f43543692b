; The installer for Windows: for one user, without an administrator. Compiled by installer.sh, which defines VERSION,
; FOLDER (what PyInstaller built), ICON and TARGET.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sakia-NG"
!define PROGRAM "$INSTDIR\sakia-ng.exe"

Name "Sakia"
OutFile "${TARGET}"
; A folder of its own that nobody chooses: removing it can take nothing else away.
InstallDir "$LOCALAPPDATA\Programs\Sakia-NG"
BrandingText "Sakia-NG ${VERSION}"
Var Kept ; the folder of the user's, which is left
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Sakia-NG"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Sakia-NG, a wallet for the libre currency G1"
VIAddVersionKey "LegalCopyright" "GNU General Public License, version 3 or later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KeptText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

LangString KeptText ${LANG_ENGLISH} "The program is removed. Your accounts and settings stay, in $Kept: install Sakia again and they are there."
LangString KeptText ${LANG_FRENCH} "Le programme est retiré. Vos comptes et vos réglages restent, dans $Kept : réinstallez Sakia et vous les retrouvez."
LangString RunningText ${LANG_ENGLISH} "Sakia is running. Close it, then try again."
LangString RunningText ${LANG_FRENCH} "Sakia est ouvert. Fermez-le, puis réessayez."

; A program that runs cannot be opened for writing.
!macro WAIT_UNTIL_CLOSED
  ${DoWhile} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RunningText)" /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

!macro OFFER_LINKS SCHEME
  WriteRegStr HKCU "Software\Classes\${SCHEME}" "" "URL:${SCHEME}"
  WriteRegStr HKCU "Software\Classes\${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${SCHEME}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${SCHEME}\shell\open\command" "" '"${PROGRAM}" "%1"'
!macroend

; Links that another program took over since are left to it.
!macro WITHDRAW_LINKS SCHEME
  ReadRegStr $0 HKCU "Software\Classes\${SCHEME}\shell\open\command" ""
  ${If} $0 == '"${PROGRAM}" "%1"'
    DeleteRegKey HKCU "Software\Classes\${SCHEME}"
  ${EndIf}
!macroend

!macro REMOVE_PROGRAM
  Delete "${PROGRAM}"
  Delete "$INSTDIR\sbom.cdx.json"
  RMDir /r "$INSTDIR\_internal"
!macroend

Section
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Sakia.lnk" "${PROGRAM}"

  !insertmacro OFFER_LINKS "g1"
  !insertmacro OFFER_LINKS "june"
  !insertmacro OFFER_LINKS "web+june"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Sakia"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  StrCpy $Kept "$LOCALAPPDATA\sakia-ng"
  ${If} ${FileExists} "$INSTDIR\sakia-ng-data\*.*"
    StrCpy $Kept "$INSTDIR\sakia-ng-data"
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sakia.lnk"
  !insertmacro WITHDRAW_LINKS "g1"
  !insertmacro WITHDRAW_LINKS "june"
  !insertmacro WITHDRAW_LINKS "web+june"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
